"""Find anything: what each room says can be found, from one box.

`kinds` are the words of the registry, `registry` gathers them, `words` is the index of texts,
`matching` compares what was typed with short lists, `finding` asks everybody, `recents` remembers.
"""
