// There is one pointer to the release that serves.
//
// returns  nothing
// index    it is made here
CREATE CONSTRAINT r2p_current IF NOT EXISTS
FOR (current:R2PCurrent) REQUIRE current.name IS UNIQUE
