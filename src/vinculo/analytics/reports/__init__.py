"""Results of measures, kept for pages: computed by a long job, each with its day and revision.

`making.py` computes them all and writes them down at once; what fails leaves the ones before.
"""
