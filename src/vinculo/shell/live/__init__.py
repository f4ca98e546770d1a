"""What changes while a page is open, told to the browsers of those whom it concerns.

Triggers write short-lived rows (`shell_live`) and notify; one small ASGI process listens, asks
for what is new and passes on kinds and numbers, never contents: the browser then asks the
ordinary pages, which look at who may see what.

`news` reads the rows, `hub` knows who listens, `listening` is the one connection that waits,
`signed_in` and `knowing` decide who may hear, `stream` speaks to a browser, `application` is all
of it as ASGI. `handing` (in the web server) and `taking` (here) pass a browser's connection from
one to the other, so that the house needs no second port.
"""
