MATCH (now:R2PCurrent {name: 'current'})
MATCH (tool:R2P {release: now.release, kind: 'Tool'})
WHERE tool.rankName >= 0
WITH tool ORDER BY tool.release, tool.kind, tool.rankName LIMIT 25
RETURN collect(tool {.id, .name, .kind, .summary}) AS tools
