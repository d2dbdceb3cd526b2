/** What a bundler makes of the module: its address or its bytes, both of which `init` takes. */
declare const source: string | Uint8Array;
export default source;
