"""Activity: one recorded event feeds timeline, audit and notifications."""
