/** Reads the registry hives of a Windows that is not running, and writes small ones. */
package org.mintmark.engine.registry;
