/** Rules of the wizard's branding. */
package org.mintmark.core.check.culture;
