"""How sure rules and model are together on kinds of collections that neither has seen,"
" and the numbers that make them so."""
