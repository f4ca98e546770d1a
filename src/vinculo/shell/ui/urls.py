from django.urls import path

from vinculo.shell.ui import assets

urlpatterns = [
    path("assets/<slug:version>/<path:path>", assets.asset, name="asset"),
]
