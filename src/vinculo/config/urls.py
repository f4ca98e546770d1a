"""Who answers a path."""

from django.urls import URLResolver, include, path

urlpatterns: list[URLResolver] = []
