/** Shows before anyone ships a medium that a server starts and resets from it. */
package org.mintmark.core.rehearse;
