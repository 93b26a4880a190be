/** Signing a disc off in the workbench: what was tried on hardware, and every culture's text read to its end. */
package org.mintmark.ui.signoff;
