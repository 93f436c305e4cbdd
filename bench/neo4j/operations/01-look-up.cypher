MATCH (now:R2PCurrent {name: 'current'})
MATCH (tool:R2P {release: now.release, id: $tool})
RETURN tool {.id, .name, .kind, .summary} AS node
