"""What goes in and out: files of articles, and the published schemas of what is written."""
