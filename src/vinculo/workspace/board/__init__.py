"""The numbers that directors steer by, on one page."""
