// An entity is known by its release and its id, so that a new release can stand beside the old one.
//
// returns  nothing
// index    it is made here
CREATE CONSTRAINT r2p_entity IF NOT EXISTS
FOR (entity:R2P) REQUIRE (entity.release, entity.id) IS UNIQUE
