# Help over any screen.

help_close = Close
help_about-first = You write the mandate of a European force in Ukraine: who may do what, where, on whose word, and until when. Month by month the simulation answers. At the end the debrief shows why things went as they did.
help_about-last = Every number has a public source or says “assumed”. The same seed meets the same luck under another mandate, so a difference between two runs comes from what was decided.

# Keys, and what they do in the room.
help_key-e = E
help_key-numbers = 1 to 9
help_key-enter = Enter
help_key-d = D
help_key-m = M
help_key-l = L
help_key-w = W
help_key-f6 = F6
help_key-undo = Ctrl+Z
help_key-redo = Ctrl+Shift+Z
help_key-escape = Escape
help_does-e = End the month
help_does-numbers = Choose an answer to the open decision
help_does-enter = Order the chosen answer; go on from what came of it
help_does-d = Go to the decision
help_does-m = Go to the mandate
help_does-l = Go to the layers of the map
help_does-w = Why: of an open decision how it could come to it, else of the measures
help_does-f6 = Go to the next part of the room; with Shift, to the one before
help_does-undo = Take back an order of this month
help_does-redo = Give it again
help_does-escape = Close what is open over the page; end what is being told

help_this-program = This program
help_map-data = Map data: Natural Earth, public domain.
help_built-from = What it is built from
help_list-read = The list is being read.
help_list-absent = The licences of what this program is built from should stand here, and their file is not with this copy. Build or install the program again.
