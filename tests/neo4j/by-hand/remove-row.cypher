MATCH (row:R2PRow {release: $release}) WITH row LIMIT 1 DELETE row
