# The map: what is written on it, what stands around it, and the same as a list.

map_black-sea = Black Sea
map_sea-of-azov = Sea of Azov
map_crimea = Crimea
map_maritime-zone = Maritime zone
map_belarus-watch = Belarus border watch
map_belarus = Belarus
map_russia = Russia
map_poland = Poland
map_slovakia = Slovakia
map_hungary = Hungary
map_romania = Romania
map_moldova = Moldova
map_bulgaria = Bulgaria
map_tuerkiye = Türkiye
map_georgia = Georgia
map_dnipro = Dnipro
map_desna = Desna
map_prypiat = Prypiat
map_dnister = Dnister
map_southern-bug = Southern Bug
map_danube = Danube

# What the line of contact must always say about itself, on two lines, and the same in less room.
map_contact =
    Line of contact, approximate,
    as drawn at the end of 2025
map_contact-short =
    Line of contact,
    approx., end of 2025

map_title = Map of the theatre
map_layers = Layers of the map
map_layer-sectors = Sectors
map_layer-sites = Sites
map_layer-outages = Outages
map_layer-incidents = Incidents
map_layer-air-defence = Air defence
map_layer-rail = Rail

map_legend = Legend
map_needs-decision = Needs a decision
map_happens-now = Happens now
map_settled = Incident, settled
map_without-power = Without power
map_guarded-site = Guarded site
map_contact-key = Line of contact, approx.
map_failed = The map cannot be drawn on this machine. The list has all of it.

map_as-list = Map as list
map_zoom-in = Zoom in
map_zoom-out = Zoom out
map_fit = Show the whole theatre

map_list-incidents = Incidents
map_note-open = needs a decision
map_note-now = now
map_note-coming = still to come
map_list-sectors = Sectors
map_sector = Sector
map_troops = Troops
map_guarded = Guarded
map_cover = Cover
map_list-sites = Sites that are guarded or damaged
map_site = Site
map_output = Output
map_yes = yes
map_no = no

map_guarded-by-force = Guarded by the force
map_air-cover = Air-defence cover
map_of-normal = { $share } of normal
map_troops-of-force = { $troops } troops of the force
map_no-troops = No troops of the force
map_sites-guarded = Sites guarded
map_guarded-of = { $guarded } of { $all }
map_sites-damaged = Sites damaged
map_dark-here = Without power here
