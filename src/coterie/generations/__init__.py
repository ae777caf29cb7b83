"""The record of generations: who described what, when, how it was drafted, what came of it and what was made of it."""
