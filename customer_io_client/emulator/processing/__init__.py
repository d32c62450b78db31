"""What goes on after its request was answered: the steps of jobs, a module a kind."""
