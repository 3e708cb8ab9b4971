"""The fee microscope: one order's fees beside those of other plans, days and sizes, each with its rule."""
