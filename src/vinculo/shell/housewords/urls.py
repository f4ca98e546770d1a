from django.urls import path

from vinculo.shell.housewords import views

urlpatterns = [path("empresa/palabras/", views.house_words, name="house_words")]
