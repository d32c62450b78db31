"""The client: it checks and shapes arguments, drives the flow, and gives back typed results."""
