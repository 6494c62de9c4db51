"""The running service: builds the objects, starts the threads, listens to signals and the bell."""
