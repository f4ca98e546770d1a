"""What happened, sealed: a row that is changed or taken away afterwards is found."""
