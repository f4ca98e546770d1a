"""What customers will still buy: of the company by class, of each of them, and how one knows."""
