/** The two files that reset a server from a Windows PE prompt: diskpart.txt and reset.cmd, made from a layout. */
package org.mintmark.core.reset;
