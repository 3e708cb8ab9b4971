"""The chart's indicators: what there is, with which parameters, and the lines of each as columns of numbers.

Where the mainland's trading programs and the textbooks of other markets differ, the mainland's convention holds, and
the docstring of the formula says so. "TDX" stands for the formula language that those programs share; its built-in
formulas are the source. TA-Lib is imported by the first formula that wants it, never with this package.
"""
