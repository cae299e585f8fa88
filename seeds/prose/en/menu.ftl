# Where to go and what to do, in the page's menu and in the window's. In the window's, "&" stands before the letter
# that opens a menu.

menu_menu = Menu
menu_home = Home
menu_library = All runs
menu_new-campaign = New campaign
menu_open = Open a run file
menu_save = Save as a run file
menu_room = Back to the room
menu_replay = Replay
menu_debrief = Debrief
menu_guide = Show the guide
menu_keys = Keyboard keys
menu_about = What this is
menu_licence = Licence

menu_dark = Dark
menu_light = Light
menu_projector = Projector, large type

menu_file = &File
menu_edit = &Edit
menu_campaign = &Campaign
menu_view = &View
menu_help = &Help
menu_open-file = Open…
menu_open-recent = Open recent
menu_clear-recent = Clear this list
menu_save-file = Save as…
menu_undo-order = Undo order
menu_redo-order = Redo order
menu_undo = Undo
menu_redo = Redo
menu_end-month = End the month
menu_operations-room = Operations room
