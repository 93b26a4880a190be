/** WIM files through libwim: the library's header as it is, and the port that the engine asks for. */
package org.mintmark.natives.wim;
