"""What the help says of each page. One file per kind of work; a topic serves several pages."""
