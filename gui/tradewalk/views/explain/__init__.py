"""Explain: what a label, a chip or a field means, from one glossary, with the rule in force where it is one."""
