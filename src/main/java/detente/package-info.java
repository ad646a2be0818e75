/** Détente: escalation between states in cyberspace, and what may temper it. */
@NullMarked
package detente;

import org.jspecify.annotations.NullMarked;
