package planted.parameter;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

class BreaksNoReflection {
    static class Components {
        Object[] of(Class<?> type) {
            return type.getRecordComponents();
        }
    }

    static class ByName {
        Class<?> find(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    static class Invokes {
        Object call(Method method) throws ReflectiveOperationException {
            return method.invoke(null);
        }
    }

    static class Handles {
        Object lookup = MethodHandles.lookup();
    }
}
