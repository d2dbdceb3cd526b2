import type { ModuleSource } from './types.js';

export * from './types.js';

/** Loads the module, once: further and concurrent calls share the first. Without a source, it is found beside this file. */
export declare function init(source?: ModuleSource | Promise<ModuleSource>): Promise<void>;
