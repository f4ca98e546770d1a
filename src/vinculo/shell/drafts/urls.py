from django.urls import path

from vinculo.shell.drafts import views

urlpatterns = [
    path("borradores/<slug:form>/<int:about>/", views.draft, name="draft"),
    path("borradores/<slug:form>/<int:about>/fuera/", views.discard, name="draft_discard"),
]
