/** Burns a verified ISO to discs and reads each back. */
package org.mintmark.core.burn;
