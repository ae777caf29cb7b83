"""The audience query language: tree, parser, printer, checker, describer, reference evaluator, lowering to SQL."""
