package detente.model.state;

/**
 * Makes the product platform with its own index.
 *
 * @param index index of vendor and platform
 * @param home index of the state where it is at home
 */
public record Vendor(int index, int home) {}
