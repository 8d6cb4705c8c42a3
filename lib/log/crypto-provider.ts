/** SHA-256, brought by whoever calls: Node's on the server, a library's in the browser. */
export interface Digest {
  sha256(bytes: Uint8Array): Uint8Array;
}

/** What a verifier needs of the outside: SHA-256 and Ed25519 (RFC 8032). Neither throws. */
export interface Checks extends Digest {
  verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
}
