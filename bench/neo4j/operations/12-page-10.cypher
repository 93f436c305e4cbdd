MATCH (now:R2PCurrent {name: 'current'})
MATCH (entity:R2P {release: now.release})
WHERE entity.rankName >= 250 AND entity.rankName < 275 AND entity.kind IS NOT NULL AND entity.kind <> 'Passage'
RETURN collect(entity {.id, .name, .kind}) AS nodes
