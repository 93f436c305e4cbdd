// A claim is known by its release and its id.
//
// returns  nothing
// index    it is made here
CREATE CONSTRAINT r2p_claim IF NOT EXISTS
FOR (claim:R2PClaim) REQUIRE (claim.release, claim.id) IS UNIQUE
