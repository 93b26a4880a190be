/** Says what a file is. */
package org.mintmark.core.inspect;
