"""Accuracy of generators: data set, metrics, runner."""
