"""The pages of quality: the number, the queue, the settings, cleansing, what was taught."""
