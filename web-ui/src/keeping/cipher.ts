/** Something encrypted, as it lies on the device. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; box: ArrayBuffer };

const aes = "AES-GCM";
const ivBytes = 12;
const shareBytes = 32;
/** Sizes go up in steps, so that they tell neither length nor number of words. */
const stride = 2048;

const bytes = (text: string) => new TextEncoder().encode(text);

export const fresh = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(shareBytes));

export const toText = (raw: Uint8Array): string =>
  btoa(String.fromCharCode(...raw))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

export const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0));

/** The half of the key that stays in the database: no script can read it out, and alone it opens nothing. */
export const freshRoot = (): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", fresh(), "HKDF", false, ["deriveKey"]);

/** The key of everything kept: made of both halves, never stored, never readable. */
export const keyOf = (root: CryptoKey, share: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: share, info: bytes("kept on this device") },
    root,
    { name: aes, length: 256 },
    false,
    ["encrypt", "decrypt"],
  );

/** The key that the server gives to whoever is signed in, in base64url. */
export const givenKey = (text: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", fromText(text), aes, false, ["encrypt", "decrypt"]);

/** Encrypts a text, bound to the name of its place: moved elsewhere it does not open. */
export const seal = async (key: CryptoKey, text: string, place: string): Promise<Sealed> => {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const plain = bytes(text.padEnd(Math.ceil((text.length + 1) / stride) * stride));
  const box = await crypto.subtle.encrypt({ name: aes, iv, additionalData: bytes(place) }, key, plain);
  return { iv, box };
};

/** The text again; undefined where the key or the place is another. */
export const unseal = async (key: CryptoKey, sealed: Sealed, place: string): Promise<string | undefined> => {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: aes, iv: sealed.iv, additionalData: bytes(place) },
      key,
      sealed.box,
    );
    return new TextDecoder().decode(plain).trimEnd();
  } catch {
    return undefined;
  }
};
