import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** The same as OpenSearchNode for OpenSearch 3, which names its plugins otherwise. */
public class OpenSearch3Node extends Node {
  OpenSearch3Node(Environment environment, List<PluginInfo> plugins) {
    super(environment, plugins, false);
  }

  public static void main(String[] arguments) throws Exception {
    Settings.Builder settings = Settings.builder();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      settings.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    Path home = Path.of(settings.get("path.home"));
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings.build(), Map.of(), home, () -> "node");
    String transport = Netty4ModulePlugin.class.getName();
    PluginInfo plugin =
        new PluginInfo(transport, "transport", "NA", Version.CURRENT, "21", transport, null, List.of(), false);
    new OpenSearch3Node(environment, List.of(plugin)).start();
    System.out.println("started");
    Thread.currentThread().join();
  }
}
