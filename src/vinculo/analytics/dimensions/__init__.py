"""The five dimensions by which customers are measured (R137-R141).

`keys.py` names each figure with its definition; `models.py` keeps who answers for it, its target
and the reference beside it, and what people enter where no fact says it.
"""
