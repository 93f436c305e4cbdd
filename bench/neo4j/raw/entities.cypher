UNWIND $rows AS row CREATE (raw:Raw) SET raw = row.properties
