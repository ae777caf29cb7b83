"""The parts of `coterie.generate.refine`: reading an instruction, finding what it means, changing that."""
