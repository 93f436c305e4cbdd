MATCH (current:R2PCurrent {name: 'current'}) DELETE current
