"""What `local_server.py` is made of: the judge, the project, and what it remembers."""
